package dev.runwell.reading.links;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The signs that addresses spell with {@code %}. */
public final class Percent {
  private Percent() {}

  /** Percent signs decoded as UTF-8; text that is not well encoded stays as it is. */
  public static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int at = 0;
    while (at < text.length()) {
      Optional<Integer> encoded = encoded(text, at);
      if (encoded.isPresent()) {
        bytes.write(encoded.get());
        at += 3;
      } else {
        int end = text.offsetByCodePoints(at, 1);
        bytes.writeBytes(text.substring(at, end).getBytes(StandardCharsets.UTF_8));
        at = end;
      }
    }
    try {
      ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
      return StandardCharsets.UTF_8.newDecoder().decode(all).toString();
    } catch (CharacterCodingException notUtf8) {
      return text;
    }
  }

  private static Optional<Integer> encoded(String text, int at) {
    if (text.charAt(at) != '%' || at + 2 >= text.length()) {
      return Optional.empty();
    }
    int high = Character.digit(text.charAt(at + 1), 16);
    int low = Character.digit(text.charAt(at + 2), 16);
    return high < 0 || low < 0 ? Optional.empty() : Optional.of(high * 16 + low);
  }
}
