package org.stet.ocr.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.page.Confidence;
import org.stet.page.Line;
import org.stet.page.Region;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;

class SurerTest {

  private static Region region(int id, double sure, String... words) {
    List<Line> lines = new ArrayList<>();
    for (String text : words) {
      WordId word = new WordId(1, 50 + lines.size());
      lines.add(
          Line.ofText(
              List.of(new Word(word, text, Optional.empty(), new Confidence(sure), List.of()))));
    }
    return new Region(id, Role.BODY, Optional.empty(), lines);
  }

  private static List<String> texts(List<Region> regions) {
    return regions.stream()
        .flatMap(region -> region.lines().stream())
        .map(line -> line.text())
        .toList();
  }

  @Test
  void whatIsNoSurerStays() {
    List<Region> first = List.of(region(0, 0.8, "first"), region(1, 0.7, "second"));
    assertThat(Surer.of(first, List.of(region(0, 0.8, "furst"), region(1, 0.6, "secund"))))
        .isEqualTo(first);
  }

  @Test
  void whatTheOtherReadingLacksStays() {
    List<Region> first = List.of(region(0, 0.3, "first", "line"), region(1, 0.3, "second"));
    assertThat(Surer.of(first, List.of(region(0, 0.9, "first")))).isEqualTo(first);
  }

  @Test
  void ofEachRegionTheSurerReadingIsTaken() {
    List<Region> first = List.of(region(0, 0.8, "first"), region(1, 0.5, "s:c.nd"));
    List<Region> second = List.of(region(0, 0.7, "furst"), region(1, 0.9, "second"));
    assertThat(texts(Surer.of(first, second))).containsExactly("first", "second");
  }

  @Test
  void wordsAreCountedAnew() {
    List<Region> regions = List.of(region(0, 0.8, "one", "two"), region(1, 0.5, "three"));
    assertThat(
            Surer.numbered(4, regions).stream()
                .flatMap(region -> region.lines().stream())
                .flatMap(line -> line.words().stream())
                .map(word -> word.id().toString()))
        .containsExactlyElementsOf(Stream.of(0, 1, 2).map(i -> "p4w" + i).toList());
  }
}
