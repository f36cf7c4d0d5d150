package dev.runwell.search;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Texts, numbers and lists, each with its length before it. */
record RecordOutput(DataOutputStream out) {
  /** Writes one item of a list. */
  @FunctionalInterface
  interface Item<T> {
    void write(T item) throws IOException;
  }

  void number(int number) throws IOException {
    out.writeInt(number);
  }

  void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  void optional(Optional<String> text) throws IOException {
    out.writeBoolean(text.isPresent());
    if (text.isPresent()) {
      text(text.get());
    }
  }

  <T> void list(List<T> items, Item<T> writer) throws IOException {
    out.writeInt(items.size());
    for (T item : items) {
      writer.write(item);
    }
  }
}
