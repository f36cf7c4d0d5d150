package dev.runwell.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A tree of the files it was given, and of nothing else. */
final class ListedFileTree implements FileTree {
  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, TreeSet<String>> folders = new TreeMap<>();

  ListedFileTree(Map<String, String> given) {
    folders.put("", new TreeSet<>());
    given.forEach((path, text) -> add(FilePaths.normal(path), text));
  }

  private void add(String path, String text) {
    texts.put(path, text);
    String inner = path;
    while (!inner.isEmpty() && !inner.equals("/")) {
      String folder = FilePaths.folder(inner);
      folders.computeIfAbsent(folder, key -> new TreeSet<>()).add(FilePaths.name(inner));
      inner = folder;
    }
  }

  @Override
  public Entry at(String path) {
    String normal = FilePaths.normal(path);
    if (texts.containsKey(normal)) {
      return Entry.FILE;
    }
    return folders.containsKey(normal) ? Entry.FOLDER : Entry.NONE;
  }

  @Override
  public List<String> names(String folder) {
    return List.copyOf(folders.getOrDefault(FilePaths.normal(folder), new TreeSet<>()));
  }

  @Override
  public Optional<String> read(String path) {
    return Optional.ofNullable(texts.get(FilePaths.normal(path)));
  }
}
