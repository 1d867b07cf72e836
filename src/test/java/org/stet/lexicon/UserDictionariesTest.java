package org.stet.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserDictionariesTest {

  @TempDir Path folder;

  @Test
  void tellsFileLineAndReason() throws IOException {
    refuses(
        "protected.txt", "one\ntwo words\n", "protected.txt, line 2: \"two words\" is more than");
    refuses("replacements.tsv", "# c\ntlie the\n", "replacements.tsv, line 2: needs two columns");
    refuses("replacements.tsv", "a\tb\na\tc\n", "line 2: \"a\" is already replaced by \"b\"");
    refuses("replacements.tsv", "a\tb\nb\tc\n", "line 1: \"b\" is itself replaced");
    refuses("boilerplate.txt", "*\n", "boilerplate.txt, line 1: this would match every line");
    refuses(
        "compounds.txt", "wellknown\n", "compounds.txt, line 1: \"wellknown\" is not a compound");
    refuses("confusions.tsv", "e\tc\t3\t4.5\nrn m\n", "confusions.tsv, line 2: needs four columns");
    refuses("confusions.tsv", "e\tc\tmany\t4.5\n", "line 1: how often and cost must be numbers");
    refuses("confusions.tsv", "e\tc\t3\t-1\n", "line 1: the cost must be above 0");
    refuses("confusions.tsv", "e\te\t3\t1\n", "line 1: what was read and what was meant are");
    Files.write(folder.resolve("names.txt"), new byte[] {'M', (byte) 0xFC});
    assertThatThrownBy(() -> UserDictionaries.read(folder))
        .isInstanceOf(DictionaryException.class)
        .hasMessageContaining("names.txt, line 1: the file is not UTF-8");
    assertThatThrownBy(() -> UserDictionaries.read(folder.resolve("absent")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no such folder");
  }

  @Test
  void readsAFolderAndFallsBackToThePackedFiles() throws IOException {
    Files.createDirectories(folder.resolve("words"));
    Files.writeString(folder.resolve("words/mine.txt"), "quizzard # a word\n\n# a comment\n");
    Files.writeString(folder.resolve("names.txt"), "Zebulon Quarles\n");
    Files.writeString(folder.resolve("replacements.tsv"), "tlie\tthe\n");
    Files.writeString(folder.resolve("confusions.tsv"), "# mine\n\te\t12\t6.2\n#\tH\t3\t5\n");
    UserWords user = UserDictionaries.read(folder);
    assertThat(user.words()).containsExactly("quizzard");
    assertThat(user.names()).containsExactlyInAnyOrder("Zebulon", "Quarles");
    assertThat(user.replacements()).containsEntry("tlie", "the");
    assertThat(user.confusions())
        .containsExactly(new Confusion("", "e", 12, 6.2), new Confusion("#", "H", 3, 5));
    assertThat(user.compound("shortlived")).contains("short-lived");
  }

  @Test
  void theJarCarriesTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("dictionaries/words"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(UserDictionaries.PACKED_WORDS);
    }
    try (Stream<Path> files = Files.walk(Path.of("dictionaries"))) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      for (Path file : all) {
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
            .as("%s explains itself", file)
            .startsWith("#");
      }
    }
    assertThat(UserDictionaries.packed().words()).contains("smartphone", "enquired");
  }

  private void refuses(String file, String content, String message) throws IOException {
    Files.writeString(folder.resolve(file), content);
    assertThatThrownBy(() -> UserDictionaries.read(folder))
        .isInstanceOf(DictionaryException.class)
        .hasMessageContaining(message);
    Files.delete(folder.resolve(file));
  }
}
