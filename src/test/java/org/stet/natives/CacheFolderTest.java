package org.stet.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

  @TempDir Path root;

  @Test
  void isFilledOnceOnly() throws IOException {
    AtomicInteger fillings = new AtomicInteger();
    CacheFolder.Filling filling =
        folder -> Files.writeString(folder.resolve("a"), "" + fillings.incrementAndGet());

    Path first = CacheFolder.once(root, "x", filling);
    Path second = CacheFolder.once(root, "x", filling);

    assertThat(second).isEqualTo(first).isEqualTo(root.resolve("x"));
    assertThat(first.resolve("a")).hasContent("1");
  }

  @Test
  void twoAtOnceEndInOneWholeFolder() {
    Path folder =
        CacheFolder.once(
            root,
            "x",
            slow -> {
              Files.writeString(slow.resolve("a"), "slow");
              CacheFolder.once(root, "x", fast -> Files.writeString(fast.resolve("a"), "fast"));
            });
    assertThat(folder.resolve("a")).hasContent("fast");
    assertThat(root).isDirectoryNotContaining("glob:**/.x*");
  }

  @Test
  void whatFailsLeavesNothing() {
    assertThatThrownBy(
            () ->
                CacheFolder.once(
                    root,
                    "x",
                    folder -> {
                      throw new IllegalStateException("broken jar");
                    }))
        .hasMessage("broken jar");
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void aCacheThatCannotBeWrittenIsReplacedForThisRun() throws IOException {
    Path file = Files.writeString(root.resolve("file"), "in the way");
    Path folder = CacheFolder.once(file, "x", made -> Files.writeString(made.resolve("a"), "here"));
    assertThat(folder.resolve("a")).hasContent("here");
  }

  @Test
  void eachSystemHasItsPlace() {
    Path home = Path.of("/home/a");
    Platform linux = new Platform("linux", "x86_64");
    assertThat(CacheFolder.root(linux, Map.of(), home)).isEqualTo(home.resolve(".cache/stet"));
    assertThat(CacheFolder.root(linux, Map.of("XDG_CACHE_HOME", "/c"), home))
        .isEqualTo(Path.of("/c/stet"));
    assertThat(CacheFolder.root(linux, Map.of("STET_CACHE", "/s"), home)).isEqualTo(Path.of("/s"));
    assertThat(CacheFolder.root(new Platform("macosx", "arm64"), Map.of(), home))
        .isEqualTo(home.resolve("Library/Caches/stet"));
    assertThat(CacheFolder.root(new Platform("windows", "x86_64"), Map.of(), home))
        .isEqualTo(home.resolve("AppData/Local/stet"));
  }

  @Test
  void platformsAreNamedAsTheArtifactsAre() {
    assertThat(Platform.of("Linux", "amd64")).hasToString("linux-x86_64");
    assertThat(Platform.of("Mac OS X", "aarch64")).hasToString("macosx-arm64");
    assertThat(Platform.of("Windows 11", "amd64")).hasToString("windows-x86_64");
  }
}
