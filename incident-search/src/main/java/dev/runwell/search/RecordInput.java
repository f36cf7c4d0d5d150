package dev.runwell.search;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link RecordOutput} wrote. */
record RecordInput(DataInputStream in) {
  /** Reads one item of a list. */
  @FunctionalInterface
  interface Item<T> {
    T read() throws IOException;
  }

  int number() throws IOException {
    return in.readInt();
  }

  String text() throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("a record ends too early");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  Optional<String> optional() throws IOException {
    return in.readBoolean() ? Optional.of(text()) : Optional.empty();
  }

  <T> List<T> list(Item<T> reader) throws IOException {
    int size = in.readInt();
    List<T> items = new ArrayList<>();
    for (int index = 0; index < size; index++) {
      items.add(reader.read());
    }
    return items;
  }
}
