package org.stet.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ocr.MissingModelException;

class TessdataLocatorTest {

  @TempDir Path folder;

  private Path model(String name) throws IOException {
    return Files.writeString(folder.resolve(name + ".traineddata"), name);
  }

  @Test
  void theFirstFolderWins() throws IOException {
    Path own = model("eng");
    TessdataLocator locator = TessdataLocator.inFolders(List.of(folder));
    assertThat(locator.find("eng")).contains(own);
    assertThat(locator.folderOf("eng")).isEqualTo(folder);
  }

  @Test
  void englishAndOrientationAreAlwaysThere() {
    TessdataLocator nowhere = TessdataLocator.inFolders(List.of());
    assertThat(nowhere.folderOf("eng")).isDirectoryContaining("glob:**/eng.traineddata");
    assertThat(nowhere.find("osd")).hasValueSatisfying(file -> assertThat(file).exists());
  }

  @Test
  void languagesOfSeveralFoldersAreBroughtTogether() throws IOException {
    model("deu");
    Path both = TessdataLocator.inFolders(List.of(folder)).folderOf("eng+deu");
    assertThat(both.resolve("deu.traineddata")).hasContent("deu");
    assertThat(both.resolve("eng.traineddata")).exists();
  }

  @Test
  void aMissingLanguageSaysHowToGetIt() {
    TessdataLocator locator = TessdataLocator.inFolders(List.of(folder));
    assertThatThrownBy(() -> locator.folderOf("eng+chi_sim"))
        .isInstanceOf(MissingModelException.class)
        .hasMessageContaining("chi_sim.traineddata")
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("tesseract-ocr-chi-sim")
        .hasMessageContaining("--tessdata");
  }

  @Test
  void whatIsNoLanguageIsRefused() {
    TessdataLocator locator = TessdataLocator.inFolders(List.of(folder));
    for (String wrong : List.of("", "eng+", "../eng", "en g")) {
      assertThatThrownBy(() -> locator.folderOf(wrong)).isInstanceOf(MissingModelException.class);
    }
  }
}
