package org.stet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected files; {@code -Dgolden=update} writes them anew, and the difference is reviewed. */
public final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  /** Compares a file with the expected one of that name. */
  public static void check(Path actual, String expected) throws IOException {
    Path golden = FOLDER.resolve(expected);
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(golden.toAbsolutePath().getParent());
      Files.write(golden, Files.readAllBytes(actual));
    }
    assertThat(golden).exists();
    assertThat(Files.readString(actual)).isEqualTo(Files.readString(golden));
  }
}
