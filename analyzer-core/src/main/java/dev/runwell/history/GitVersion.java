package dev.runwell.history;

import dev.runwell.source.DecodingException;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/** A version in a repository that is open. */
record GitVersion(LocalDate day, ObjectId blob, GitRepository repository) implements Version {
  /** As for files in the work tree: nobody writes a page of this size. */
  private static final int LARGEST_PAGE_BYTES = 10 << 20;

  @Override
  public Optional<String> text() {
    try {
      byte[] bytes =
          repository.reader().open(blob, Constants.OBJ_BLOB).getCachedBytes(LARGEST_PAGE_BYTES);
      return Optional.of(SourceText.decode("", bytes).text());
    } catch (LargeObjectException | DecodingException noText) {
      return Optional.empty();
    } catch (IOException | RuntimeException failed) {
      repository.failed(failed);
      return Optional.empty();
    }
  }
}
