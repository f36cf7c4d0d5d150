package dev.runwell.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;

/** The process of the {@code runwell} command. */
public final class Main {
  private Main() {}

  /** Runs one command and exits with its status. */
  public static void main(String[] args) {
    Shell shell =
        new Shell(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Path.of("").toAbsolutePath(),
            TerminalProbe.probe(),
            Main::today);
    System.exit(Runwell.run(args, shell));
  }

  /**
   * The day where the user is. Not {@code LocalDate.now}: looking up the rules of all time zones
   * would take a tenth of a short command's time.
   */
  private static LocalDate today() {
    long now = System.currentTimeMillis();
    long local = now + TimeZone.getDefault().getOffset(now);
    return LocalDate.ofEpochDay(Math.floorDiv(local, TimeUnit.DAYS.toMillis(1)));
  }
}
