interface Period {
  readonly validFrom: string;
  readonly validTo?: string | undefined;
}

/** `validTo` is the last day. */
export const validityText = ({ validFrom, validTo }: Period): string =>
  validTo === undefined ? `${validFrom} 起` : `${validFrom} 至 ${validTo}`;

export const isInForce = ({ validFrom, validTo }: Period, asOf: string): boolean =>
  validFrom <= asOf && (validTo === undefined || asOf <= validTo);
