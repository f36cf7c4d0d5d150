package dev.runwell.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A stream of text: UTF-8, {@code \n}, and quiet when nobody reads on. */
final class Output extends Writer {
  private final Writer writer;
  private boolean closed;

  Output(OutputStream stream) {
    writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 14);
  }

  /** Writes a line. */
  void line(String text) throws IOException {
    write(text + "\n");
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    if (!closed) {
      try {
        writer.write(buffer, offset, length);
      } catch (IOException e) {
        giveUp(e);
      }
    }
  }

  @Override
  public void flush() throws IOException {
    if (!closed) {
      try {
        writer.flush();
      } catch (IOException e) {
        giveUp(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }

  /** Whoever closes a pipe, such as {@code head}, has read enough; anything else is a failure. */
  private void giveUp(IOException cause) throws IOException {
    closed = true;
    String reason = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (!reason.contains("pipe")) {
      throw new IOException("cannot write output: " + cause.getMessage(), cause);
    }
  }
}
