package dev.runwell.source;

/** Says that a file is not UTF-8, and where it stops being so. */
public final class DecodingException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int byteOffset;

  /** Names the file and the first byte, counted from 0, that is not UTF-8. */
  public DecodingException(String path, int byteOffset) {
    super(path + ": not valid UTF-8 at byte " + byteOffset);
    this.byteOffset = byteOffset;
  }

  /** The first byte, counted from 0, that is not UTF-8. */
  public int byteOffset() {
    return byteOffset;
  }
}
