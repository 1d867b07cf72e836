package org.stet.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person asked for.
 *
 * @param inputs files and folders
 * @param out the folder that gets the results
 * @param language as Tesseract names it, for example {@code eng+deu}
 * @param jobs pages or texts at a time, at least 1
 * @param formats names of output formats; empty: those written by default
 * @param pages which pages of each document, for example {@code 3-end}; empty: all
 * @param imageDpi resolution of the scans, where the person knows better than the files
 * @param maxImageMpixels larger images are refused
 * @param tessdata folder of Tesseract's models
 * @param dictionaries folder of the person's words
 * @param ngrams folder of a bigger language model
 * @param keepFurniture folios and jump lines stay in the text
 * @param keepIntermediates draws what was found on each page
 * @param force does again what was done before
 * @param redoOcr reads pages of PDF files that bring good text along, too
 * @param secondLook reads lines again that were read badly
 * @param settings options of single formats, by name
 */
public record RunOptions(
    List<Path> inputs,
    Path out,
    String language,
    int jobs,
    Set<String> formats,
    Optional<String> pages,
    Optional<Integer> imageDpi,
    int maxImageMpixels,
    Optional<Path> tessdata,
    Optional<Path> dictionaries,
    Optional<Path> ngrams,
    boolean keepFurniture,
    boolean keepIntermediates,
    boolean force,
    boolean redoOcr,
    boolean secondLook,
    Map<String, String> settings) {

  public RunOptions {
    inputs = List.copyOf(inputs);
    formats = Set.copyOf(formats);
    settings = Map.copyOf(settings);
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs must be at least 1, not " + jobs);
    }
  }

  /** Options that only write anew what {@code out} holds. */
  public static RunOptions applying(
      Path out, String language, Set<String> formats, Map<String, String> settings) {
    return withoutOcr(
        List.of(), out, language, 1, formats, Optional.empty(), Optional.empty(), false, settings);
  }

  /** Options for texts, which need no OCR. */
  public static RunOptions cleaning(
      List<Path> inputs,
      Path out,
      String language,
      Set<String> formats,
      Optional<Path> dictionaries,
      Optional<Path> ngrams,
      int jobs,
      boolean force) {
    return withoutOcr(inputs, out, language, jobs, formats, dictionaries, ngrams, force, Map.of());
  }

  private static RunOptions withoutOcr(
      List<Path> inputs,
      Path out,
      String language,
      int jobs,
      Set<String> formats,
      Optional<Path> dictionaries,
      Optional<Path> ngrams,
      boolean force,
      Map<String, String> settings) {
    return new RunOptions(
        inputs,
        out,
        language,
        jobs,
        formats,
        Optional.empty(),
        Optional.empty(),
        Integer.MAX_VALUE,
        Optional.empty(),
        dictionaries,
        ngrams,
        false,
        false,
        force,
        false,
        false,
        settings);
  }
}
