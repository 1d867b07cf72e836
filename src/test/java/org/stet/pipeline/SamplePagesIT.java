package org.stet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stet.testing.Extractors;
import org.stet.testing.FoundWords;
import org.stet.testing.Pdfs;
import org.stet.testing.Schemas;

/**
 * What a run makes of all sample pages, those of {@code ../shared/data/pages} included where they
 * are: each file is valid, and programs find the words of the clean text in the PDF.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplePagesIT {

  private static final Pattern COMPOUND = Pattern.compile(".*\\p{L}-\\p{L}.*");

  /** Bytes; smaller clippings have less scan for each word, and each document its fixed cost. */
  private static final long SMALLEST_PAGE = 50_000;

  /** What a TIFF file of one strip has beside its scan: header, a directory of twelve, two dpi. */
  private static final long TIFF_FRAME = 8 + 2 + 12 * 12 + 4 + 16;

  private static final Map<String, String> SCHEMAS =
      Map.of(
          ".alto.xml", "alto-4-4.xsd",
          ".alto3.xml", "alto-3-1.xsd",
          ".alto2.xml", "alto-2-1.xsd",
          ".page.xml", "page-2019-07-15.xsd",
          ".mets.xml", "mets-1.12.1.xsd");

  private final Path out;
  private final Path halves;

  SamplePagesIT(@TempDir Path out, @TempDir Path halves) {
    this.out = out;
    this.halves = halves;
  }

  @BeforeAll
  void runOnAllSamplePages() throws Exception {
    List<Path> inputs = new ArrayList<>(List.of(Path.of("scans")));
    Path pages = Path.of(System.getProperty("stet.shared", "../shared")).resolve("data/pages");
    if (Files.isDirectory(pages)) {
      inputs.add(pages);
      cutInHalves(pages.resolve("modern/8071_093.3B.tif"));
      inputs.add(halves);
    }
    RunOptions options =
        new RunOptions(
            inputs,
            out,
            "eng",
            Math.min(4, Runtime.getRuntime().availableProcessors()),
            Set.of("txt", "pdf", "alto", "alto2", "alto3", "page", "mets"),
            Optional.empty(),
            Optional.empty(),
            250,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false,
            false,
            true,
            Map.of());
    BatchSummary batch = new Runs(options, "test", Progress.SILENT).run();
    assertThat(batch.failedPages()).isZero();
  }

  private void cutInHalves(Path scan) throws IOException {
    BufferedImage page = ImageIO.read(scan.toFile());
    int height = page.getHeight() / 2;
    for (int half = 0; half < 2; half++) {
      BufferedImage cut = page.getSubimage(0, half * height, page.getWidth(), height);
      ImageIO.write(cut, "png", halves.resolve("half-" + half + ".png").toFile());
    }
  }

  @Test
  void programsFindTheWordsOfTheCleanText() throws IOException {
    Tally all = new Tally();
    List<String> poor = new ArrayList<>();
    for (Path pdf : files(".pdf")) {
      String name = pdf.getFileName().toString();
      Path text = pdf.resolveSibling(name.replaceFirst("\\.pdf$", ".txt"));
      Tally one = new Tally();
      one.count(FoundWords.of(Files.readString(text)), Extractors.texts(pdf));
      all.add(one);
      if (!one.isGood(1)) {
        poor.add(name + ": " + one);
      }
    }
    System.out.println(all);
    assertThat(all.words).isGreaterThan(1500);
    assertThat(all.isGood(0)).as(all.toString()).isTrue();
    // Many good pages must not make up for a bad one.
    assertThat(poor).isEmpty();
  }

  /** Which words and compounds programs miss. */
  private static final class Tally {

    /** One word in 200 may be missed. */
    private static final int SHARE = 200;

    private final Map<String, Integer> missed = new LinkedHashMap<>();
    private final Map<String, Integer> compounds = new LinkedHashMap<>();
    private int words;
    private int withHyphen;

    void count(List<String> wanted, Map<String, String> texts) {
      words += wanted.size();
      withHyphen += (int) wanted.stream().filter(SamplePagesIT::isCompound).count();
      texts.forEach(
          (program, text) -> {
            List<String> left = FoundWords.missed(wanted, text);
            missed.merge(program, left.size(), Integer::sum);
            int parted = (int) left.stream().filter(SamplePagesIT::isCompound).count();
            compounds.merge(program, parted, Integer::sum);
          });
    }

    void add(Tally other) {
      words += other.words;
      withHyphen += other.withHyphen;
      other.missed.forEach((program, count) -> missed.merge(program, count, Integer::sum));
      other.compounds.forEach((program, count) -> compounds.merge(program, count, Integer::sum));
    }

    boolean isGood(int spare) {
      return missed.values().stream().allMatch(count -> count <= spare + words / SHARE)
          && compounds.values().stream().allMatch(count -> count <= withHyphen / SHARE);
    }

    @Override
    public String toString() {
      return "missed of %d words: %s; of %d compounds: %s"
          .formatted(words, missed, withHyphen, compounds);
    }
  }

  private static boolean isCompound(String word) {
    return COMPOUND.matcher(word).matches();
  }

  @Test
  void everyPdfIsPdfA() throws IOException {
    for (Path pdf : files(".pdf")) {
      assertThat(Pdfs.errors(pdf)).as(pdf.getFileName().toString()).isEmpty();
    }
  }

  @Test
  void blackAndWhitePagesTakeLittleMoreThanTheirG4Files() throws IOException {
    int seen = 0;
    for (Path pdf : files(".pdf")) {
      long scans = Pdfs.bilevelBytes(pdf) + TIFF_FRAME;
      if (scans >= SMALLEST_PAGE) {
        seen++;
        assertThat(Files.size(pdf)).as(pdf.getFileName().toString()).isLessThan(scans * 11 / 10);
      }
    }
    assertThat(seen).isPositive();
  }

  @Test
  void everyFileIsValidAgainstItsSchema() throws IOException {
    for (Map.Entry<String, String> schema : SCHEMAS.entrySet()) {
      List<Path> files = files(schema.getKey());
      assertThat(files).as(schema.getKey()).hasSizeGreaterThanOrEqualTo(3);
      for (Path file : files) {
        assertThat(Schemas.errors(schema.getValue(), file)).as(file.toString()).isEmpty();
      }
    }
  }

  private List<Path> files(String suffix) throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }
}
