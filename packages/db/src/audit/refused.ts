/** A move that cannot be made as things are; its message is a sentence for whoever asked. */
export class MoveRefused extends Error {}
