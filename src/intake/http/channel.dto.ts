export class ChannelDto {
  code: string;
  name: string;
  family: 'work-order' | 'petition' | 'market-complaint';
  familyName: string;
  validFrom: string;
  /** False: 待核实, the name comes from no county text. */
  verified: boolean;
  basis: string;
}

export class ChannelListDto {
  items: ChannelDto[];
}
