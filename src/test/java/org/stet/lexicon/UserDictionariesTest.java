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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserDictionariesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "words/mine.txt | quizzard\\n# c\\nice cream | 3 | \"ice cream\" is more than one word; put one on a line",
        "words/mine.txt | -- | 1 | \"--\" holds no letter and no figure",
        "names.txt | Quarles\\nO'Hara\\tIreland | 2 | there is a tab in this one",
        "names.txt | Quarles\\n\\n... | 3 | \"...\" holds no letter",
        "protected.txt | one\\ntwo words | 2 | \"two words\" is more than one word",
        "replacements.tsv | # c\\ntlie the | 2 | needs two columns parted by one tab",
        "replacements.tsv | a b\\tc | 1 | what was read must be one word",
        "replacements.tsv | a\\tb\\na\\tc | 2 | \"a\" is already replaced by \"b\"",
        "replacements.tsv | a\\tb\\nb\\tc | 1 | \"b\" is itself replaced",
        "boilerplate.txt | next page\\n* | 2 | this would match every line",
        "compounds.txt | wellknown | 1 | \"wellknown\" is not a compound with a hyphen inside",
        "confusions.tsv | e\\tc\\t3\\t4.5\\nrn m | 2 | needs four columns parted by tabs",
        "confusions.tsv | e\\tc\\tmany\\t4.5 | 1 | how often and cost must be numbers: many, 4.5",
        "confusions.tsv | e\\tc\\t3\\t-1 | 1 | the cost must be above 0, not -1",
        "confusions.tsv | e\\te\\t3\\t1 | 1 | what was read and what was meant are the same",
        "confusions.tsv | e\\tc\\t3\\t1\\ne\\tc\\t4\\t1 | 2 | stands here twice",
        "confusions.tsv | abcd\\te\\t3\\t1 | 1 | at most three letters",
      })
  void aMistakeIsToldWithFileLineAndReason(String file, String content, int line, String reason)
      throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(
        folder.resolve(file), content.replace("\\n", "\n").replace("\\t", "\t") + "\n");
    assertThatThrownBy(() -> UserDictionaries.read(folder))
        .isInstanceOf(DictionaryException.class)
        .hasMessageStartingWith(file + ", line " + line + ": ")
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words/mine.txt",
        "names.txt",
        "protected.txt",
        "replacements.tsv",
        "compounds.txt",
        "confusions.tsv",
        "boilerplate.txt"
      })
  void aLineThatIsNotUtf8IsTold(String file) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.write(folder.resolve(file), new byte[] {'#', ' ', 'c', '\n', 'M', (byte) 0xFC, '\n'});
    assertThatThrownBy(() -> UserDictionaries.read(folder))
        .isInstanceOf(DictionaryException.class)
        .hasMessage(file + ", line 2: the line is not UTF-8");
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
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
}
