package org.stet.ocr.tesseract;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.natives.CacheFolder;
import org.stet.natives.NativesException;
import org.stet.ocr.MissingModelException;

/**
 * Finds the models of languages: in the folder that the person names, in {@code TESSDATA_PREFIX},
 * in the usual system folders, then among those that come with this program (English and
 * orientation).
 */
public final class TessdataLocator {

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9_./-]+");
  private static final List<String> BUNDLED = List.of("eng", "osd");
  private static final List<String> SYSTEM =
      List.of(
          "/usr/share/tesseract-ocr/5/tessdata",
          "/usr/share/tesseract-ocr/4.00/tessdata",
          "/usr/share/tessdata",
          "/usr/share/tesseract/tessdata",
          "/usr/local/share/tessdata",
          "/opt/homebrew/share/tessdata",
          "C:/Program Files/Tesseract-OCR/tessdata");

  private final List<Path> folders;

  private TessdataLocator(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * Looks in the usual places.
   *
   * @param told the folder that the person named
   */
  public static TessdataLocator of(Optional<Path> told) {
    List<Path> folders = new ArrayList<>();
    told.ifPresent(folders::add);
    Map<String, String> environment = System.getenv();
    Optional.ofNullable(environment.get("TESSDATA_PREFIX"))
        .filter(prefix -> !prefix.isBlank())
        .map(Path::of)
        .ifPresent(prefix -> folders.addAll(List.of(prefix, prefix.resolve("tessdata"))));
    SYSTEM.stream().map(Path::of).forEach(folders::add);
    return new TessdataLocator(folders);
  }

  /** Looks only in these folders, then among the models that come with this program. */
  public static TessdataLocator inFolders(List<Path> folders) {
    return new TessdataLocator(folders);
  }

  /** The languages of {@code eng+deu}, in order. */
  public static List<String> languages(String combined) {
    List<String> languages = Arrays.asList(combined.split("\\+", -1));
    for (String language : languages) {
      if (!LANGUAGE.matcher(language).matches() || language.contains("..")) {
        throw new MissingModelException(
            "Not a language: \""
                + combined
                + "\". Write Tesseract's names joined by +, for example eng or eng+deu.");
      }
    }
    return languages;
  }

  /** The model's file, where there is one. */
  public Optional<Path> find(String language) {
    String file = language + ".traineddata";
    Optional<Path> found =
        folders.stream().map(folder -> folder.resolve(file)).filter(Files::isReadable).findFirst();
    return found.isPresent() || !BUNDLED.contains(language)
        ? found
        : Optional.of(bundled().resolve(file));
  }

  /**
   * One folder that holds the models of all these languages.
   *
   * @param combined for example {@code eng+deu}
   * @throws MissingModelException when one is nowhere
   */
  public Path folderOf(String combined) {
    List<String> languages = languages(combined);
    List<Path> models = languages.stream().map(this::require).toList();
    List<Path> homes = new ArrayList<>();
    for (int i = 0; i < models.size(); i++) {
      homes.add(home(models.get(i), languages.get(i)));
    }
    return homes.stream().distinct().count() == 1 ? homes.get(0) : gathered(languages, models);
  }

  private Path require(String language) {
    return find(language)
        .orElseThrow(
            () ->
                new MissingModelException(
                    "There is no OCR model for \"%s\": no file %s.traineddata in %s. Install it (Debian and Ubuntu: apt install tesseract-ocr-%s), or download it from the Tesseract project's tessdata_fast and name its folder with --tessdata."
                        .formatted(language, language, places(), language.replace('_', '-'))));
  }

  private String places() {
    String known =
        folders.stream().filter(Files::isDirectory).map(Path::toString).collect(joining(", "));
    return known.isEmpty() ? "any of the usual folders" : known;
  }

  /** A language may stand in a subfolder: {@code script/Latin}. */
  private static Path home(Path model, String language) {
    Path home = model.toAbsolutePath();
    for (int i = 0; i < Path.of(language).getNameCount(); i++) {
      home = Objects.requireNonNull(home.getParent());
    }
    return home;
  }

  /** Tesseract takes one folder; languages that stand in several are brought together by links. */
  private static Path gathered(List<String> languages, List<Path> models) {
    String key = Integer.toHexString(models.hashCode());
    return CacheFolder.once(
        "tessdata-" + key,
        folder -> {
          for (int i = 0; i < models.size(); i++) {
            Path file = folder.resolve(languages.get(i) + ".traineddata");
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            link(file, models.get(i).toAbsolutePath());
          }
        });
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(target, link);
    }
  }

  private static Path bundled() {
    return CacheFolder.once(
        "tessdata-tess4j-" + version(),
        folder -> {
          for (String language : BUNDLED) {
            copy("/tessdata/" + language + ".traineddata", folder);
          }
        });
  }

  private static String version() {
    return Optional.ofNullable(net.sourceforge.tess4j.ITesseract.class.getPackage())
        .map(Package::getImplementationVersion)
        .orElse("unknown");
  }

  private static void copy(String resource, Path folder) throws IOException {
    try (InputStream in = TessdataLocator.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new NativesException("Missing in the Tess4J jar: " + resource);
      }
      Files.copy(in, folder.resolve(resource.substring(resource.lastIndexOf('/') + 1)));
    }
  }
}
