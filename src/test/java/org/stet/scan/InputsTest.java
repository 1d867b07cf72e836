package org.stet.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  @TempDir Path root;

  private Path file(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }

  private static List<ScanDocument> find(Path... inputs) {
    return Scans.find(Arrays.asList(inputs), Optional.empty(), Optional.empty(), 100);
  }

  @Test
  void foldersAreSearchedAndSortedAsAPersonWould() throws IOException {
    for (String name :
        List.of("p10.tif", "p2.TIF", "b/1.pdf", "notes.txt", ".hidden.png", ".git/a.png")) {
      file(name);
    }
    assertThat(find(root).stream().map(d -> root.relativize(d.file()).toString()))
        .containsExactly("b/1.pdf", "p2.TIF", "p10.tif");
  }

  @Test
  void noFileComesTwiceAndNamedOnesKeepTheirPlace() throws IOException {
    Path a = file("a.png");
    Path odd = file(".odd");
    assertThat(find(odd, a, root).stream().map(ScanDocument::file)).containsExactly(odd, a);
  }

  @Test
  void namesAreUniqueAndFitForFolders() throws IOException {
    List<Path> files =
        List.of(
            file("a/p1.tif"),
            file("b/P1.tif"),
            file("c/x.tif"),
            file("c/x.png"),
            file("c/plain.v2.jpg"),
            file("c/a:b?.jpg"));
    assertThat(DocumentNames.of(files))
        .containsExactly("a-p1", "b-P1", "x-tif", "x-png", "plain.v2", "a_b_");
    assertThat(DocumentNames.of(List.of(files.get(0)))).containsExactly("p1");
    assertThat(DocumentNames.of(List.of(files.get(0), files.get(0)))).doesNotHaveDuplicates();
  }

  @Test
  void whatIsNotThereIsNamed() throws IOException {
    assertThatThrownBy(() -> find(root.resolve("none")))
        .isInstanceOf(ScanException.class)
        .hasMessageContaining("none");
    Path empty = Files.createDirectory(root.resolve("empty"));
    assertThatThrownBy(() -> find(empty))
        .isInstanceOf(ScanException.class)
        .hasMessageContaining("There is no scan in the folder");
  }
}
