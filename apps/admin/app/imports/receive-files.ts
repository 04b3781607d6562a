import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { HandedIn } from '@iisg/db/imports'
import { designated } from '@iisg/domain/partners'
import {
  type FileUpload,
  FormDataParseError,
  MaxFileSizeExceededError,
  MaxFilesExceededError,
  MaxHeaderSizeExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from '@remix-run/form-data-parser'

/** How much may be handed in at once. */
export type UploadLimits = { bytes: number; files: number }

export const uploadLimits: UploadLimits = { bytes: 200_000_000, files: 50 }

export type Received =
  | { ok: true; files: HandedIn[]; fields: FormData }
  | { ok: false; because: string }

/**
 * Takes in the files of a form one after the other and keeps them on disk while `work` is done, so
 * that no more than one stands in memory. Whatever comes of it, the disk is cleared.
 */
export async function receiveFiles<T>(
  request: Request,
  limits: UploadLimits,
  work: (received: Received) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'iisg-upload-'))
  try {
    return await work(await received(request, limits, folder))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function received(
  request: Request,
  { bytes, files: maxFiles }: UploadLimits,
  folder: string,
): Promise<Received> {
  const files: HandedIn[] = []
  const options = { maxFiles, maxFileSize: bytes, maxTotalSize: bytes, maxParts: maxFiles + 10 }
  try {
    const fields = await parseFormData(request, options, async (file) => {
      // A form in which no file was chosen posts one without a name and without content.
      if (file.size === 0) return
      files.push(await kept(file, path.join(folder, String(files.length))))
    })
    return { ok: true, files, fields }
  } catch (error) {
    return { ok: false, because: sayWhyNot(error, { bytes, files: maxFiles }) }
  }
}

async function kept(file: FileUpload, place: string): Promise<HandedIn> {
  await writeFile(place, new Uint8Array(await file.arrayBuffer()), { mode: 0o600 })
  return { name: nameOf(file), bytes: file.size, content: () => readFile(place) }
}

/** The file's own name: some browsers send the folders that it lies in, too. */
function nameOf({ name }: FileUpload): string {
  return designated((name.split(/[\\/]/).at(-1) ?? name).slice(-200))
}

function sayWhyNot(error: unknown, { bytes, files }: UploadLimits): string {
  if (error instanceof MaxFilesExceededError || error instanceof MaxPartsExceededError) {
    return `Choose at most ${files} files at once`
  }
  if (error instanceof MaxFileSizeExceededError || error instanceof MaxTotalSizeExceededError) {
    return `The files are larger than ${bytes / 1_000_000} MB together: import them in parts`
  }
  if (error instanceof MaxHeaderSizeExceededError || error instanceof FormDataParseError) {
    return 'The files did not arrive whole: choose them again'
  }
  throw error
}
