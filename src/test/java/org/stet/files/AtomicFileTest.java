package org.stet.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path folder;

  @Test
  void whatStoodThereStaysWhenWritingFails() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "before");

    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write('x');
                      throw new IOException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    assertThat(file).hasContent("before");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void othersMayReadItAsTheyMayReadAnyNewFile() throws IOException {
    Path written = folder.resolve("out/a.txt");
    AtomicFile.write(written, out -> out.write('x'));
    Path plain = Files.writeString(folder.resolve("b.txt"), "x");

    assertThat(written).hasContent("x");
    assertThat(Files.getAttribute(written, "posix:permissions"))
        .isEqualTo(Files.getAttribute(plain, "posix:permissions"));
  }
}
