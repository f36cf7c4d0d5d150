package dev.runwell.history;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The machine as JGit is shown it: without a user's or system's configuration and without
 * variables, so that a repository alone decides what is found. It also keeps JGit from running
 * {@code git}, from writing a file of its own into the home folder, and from measuring the clock of
 * the disk with files beside those that it reads.
 */
final class QuietSystem extends SystemReader.Delegate {
  private QuietSystem(SystemReader usual) {
    super(usual);
  }

  private static final class Installed {
    static {
      SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
    }

    private Installed() {}

    static void once() {
      // loading this class does it
    }
  }

  /** Shows it to JGit, from now on. */
  static void install() {
    Installed.once();
  }

  @Override
  public String getenv(String variable) {
    return null;
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  /** A configuration that says nothing, but how coarse the disk's clock may be. */
  private static final class NoFile extends FileBasedConfig {
    private static final String CLOCK = "filesystem";

    NoFile(Config parent, FS fs) {
      super(parent, new File("none"), fs);
    }

    @Override
    public void load() {
      // there is nothing to read
    }

    @Override
    public void save() {
      // nor anywhere to write to
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public String getString(String section, String subsection, String name) {
      return CLOCK.equals(section) ? "2 seconds" : super.getString(section, subsection, name);
    }
  }
}
