package dev.runwell.meaning;

import ai.onnxruntime.OrtException;
import dev.runwell.incident.EmbeddingException;
import dev.runwell.incident.EmbeddingModel;
import dev.runwell.incident.SentenceEmbedding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * all-MiniLM-L6-v2: a small model of English sentences, quantised to eight bits, that comes in a
 * jar and runs on the machine itself. It asks no network.
 */
public final class MiniLmModel implements EmbeddingModel {
  static final String NAME = "all-minilm-l6-v2-q";

  private static final String MODEL = "model.onnx";
  private static final String VOCABULARY = "vocabulary.txt";

  /** Names the folder of what is unpacked; to be counted up when other files belong into it. */
  private static final String FORM = "-1";

  /** Where ONNX Runtime looks for its libraries before it unpacks them anew in every run. */
  private static final String NATIVE_PATH = "onnxruntime.native.path";

  /** Made by {@link java.util.ServiceLoader}. */
  public MiniLmModel() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public SentenceEmbedding load(Path cache) throws EmbeddingException {
    Platform platform =
        Platform.of(System.getProperty("os.name"), System.getProperty("os.arch"))
            .orElseThrow(() -> new EmbeddingException("there is none for this machine", null));
    try {
      Path folder = unpack(platform, cache.resolve(NAME + FORM + "-" + platform.folder()));
      System.setProperty(NATIVE_PATH, folder.toString());
      Vocabulary vocabulary =
          new Vocabulary(Files.readAllLines(folder.resolve(VOCABULARY), StandardCharsets.UTF_8));
      return MiniLm.load(folder.resolve(MODEL), vocabulary);
    } catch (IOException | OrtException | IllegalArgumentException e) {
      throw new EmbeddingException("it cannot be loaded: " + e.getMessage(), e);
    } catch (LinkageError e) { // a C library that is too old, a folder that runs no code
      throw new EmbeddingException("its library does not run here: " + e.getMessage(), e);
    }
  }

  private static Path unpack(Platform platform, Path folder) throws IOException {
    Unpacked files =
        new Unpacked()
            .resource(MODEL, "/" + NAME + ".onnx")
            .made(VOCABULARY, MiniLmModel::vocabulary);
    for (String library : platform.libraries()) {
      files.resource(library, platform.resource(library));
    }
    return files.in(folder);
  }

  private static byte[] vocabulary() throws IOException {
    byte[] json = Unpacked.bytes("/" + NAME + "-tokenizer.json");
    return VocabularyFile.lines(new String(json, StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
  }
}
