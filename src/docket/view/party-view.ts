import type { Party } from '../../case-file/index.js';
import { maskAddress, maskName, maskPhone, maskResidentId } from '../../kernel/identifiers/mask.js';
import type { PartyDto } from '../http/case-detail.dto.js';

/** A party for those who work on the matter, or with everything hidden that points to the person (个人信息保护法 6). */
export const partyView = (party: Party, personalData: boolean): PartyDto =>
  personalData ? { ...party, masked: false } : { ...maskedParty(party), masked: true };

export const maskedParty = (party: Party): Party => {
  const contact = {
    ...(party.address === undefined ? {} : { address: maskAddress(party.address) }),
    ...(party.phone === undefined ? {} : { phone: maskPhone(party.phone) }),
  };
  switch (party.kind) {
    case 'organisation':
      return { ...party, ...contact, ...(party.representative === undefined ? {} : { representative: maskName(party.representative) }) };
    case 'person':
    case 'sole-trader':
      return {
        ...party,
        ...contact,
        name: maskName(party.name),
        ...(party.idNumber === undefined ? {} : { idNumber: maskResidentId(party.idNumber) }),
      };
  }
};

/** How a party is called in lists. */
export const partyName = (party: Party): string => (party.kind === 'sole-trader' ? `${party.tradeName}（${party.name}）` : party.name);
