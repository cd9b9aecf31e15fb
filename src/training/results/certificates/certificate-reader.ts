import { Injectable } from '@nestjs/common';
import { streamName } from '../../../kernel/ids.js';
import { EventCatalogue, EventStore, load } from '../../../event-store/index.js';
import { type Certificate, certificates } from './domain/decider.js';

export const COUNTY = '360724';
/** 上犹县; one stream, because numbers of one county must see each other. */
export const CERTIFICATES = streamName(`certificate-${COUNTY}`);

/** A certificate with the digest of its place in the record, by which a paper is checked. */
export interface ReadCertificate extends Certificate {
  readonly digest: string;
}

/** Certificates as the record has them now; a county issues some hundreds in a year, so they are read whole. */
@Injectable()
export class CertificateReader {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  async all(): Promise<readonly ReadCertificate[]> {
    const { state, events } = await load(this.store, this.catalogue, certificates, CERTIFICATES);
    return state.issued.map((certificate, index) => ({ ...certificate, digest: events[index]?.hash ?? '' }));
  }

  async find(number: string): Promise<ReadCertificate | undefined> {
    return (await this.all()).find((certificate) => certificate.number === number);
  }
}
