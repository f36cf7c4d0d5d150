package dev.runwell.reading.yaml;

/** Says why a text is not YAML that can be read, and where. */
public final class YamlException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;

  /** A reason without a full stop, and the offset in the file that it is about. */
  public YamlException(String reason, int offset) {
    super(reason);
    this.offset = offset;
  }

  /** Where in the file, in UTF-16 code units. */
  public int offset() {
    return offset;
  }
}
