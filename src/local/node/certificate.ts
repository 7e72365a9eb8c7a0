import { X509Certificate } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { LocalServerError } from './errors.js';
import { type Certificate, makeCertificate } from './makeCertificate.js';
import { replaceFile } from './replaceFile.js';

/** A certificate and the path of its file. */
export interface KeptCertificate extends Certificate {
  readonly path: string;
}

const loopback = ['localhost', '127.0.0.1', '::1'];
const week = 7 * 24 * 60 * 60 * 1000;

/**
 * Returns the certificate of the local Cognito on this machine. The first call creates it; later calls read its file,
 * so that a person trusts it only once. The file is beside the data file, or in the user's cache folder.
 * @throws LocalServerError `certificate-unusable` when the file can be neither read nor written.
 */
export async function openCertificate(host: string, data?: string): Promise<KeptCertificate> {
  const path =
    data === undefined ? join(cacheFolder(), 'certificate.pem') : `${resolve(data)}.certificate.pem`;
  const names = [...new Set([...loopback, host])];
  const kept = await readFile(path, 'utf8').catch(() => '');
  const known = read(kept, names);
  if (known) return { ...known, path };
  const made = makeCertificate(names);
  try {
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, made.key + made.cert);
  } catch (cause) {
    const message = `The certificate for https cannot be kept in ${path}: make the folder writable, or name a data file elsewhere.`;
    throw new LocalServerError('certificate-unusable', message, { cause });
  }
  return { ...made, path };
}

function read(pem: string, names: readonly string[]): Certificate | undefined {
  const [key = ''] = /-----BEGIN PRIVATE KEY-----[\s\S]*?-----END PRIVATE KEY-----\n/.exec(pem) ?? [];
  const [cert = ''] = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----\n/.exec(pem) ?? [];
  if (!key || !cert) return undefined;
  try {
    const certificate = new X509Certificate(cert);
    const lasts = Date.parse(certificate.validTo) - Date.now() > week;
    const covers = names.every((name) => certificate.checkHost(name) ?? certificate.checkIP(name));
    return lasts && covers ? { key, cert } : undefined;
  } catch {
    return undefined;
  }
}

function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cognito-kit');
}
