package org.stet.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a page's reading comes from.
 *
 * @param source the file, as the person named it
 * @param reader engine and version, for example {@code tesseract 5.5.3}; {@code text} for exports
 * @param language as given to the reader, for example {@code eng+deu}
 * @param resolution dots per inch of the scan; 0 where there is no image
 * @param steps what was done to the image before it was read, by step, for example {@code deskew:
 *     0.8 degrees}
 */
public record Provenance(
    String source, String reader, String language, int resolution, Map<String, String> steps) {

  /** The reader of pages that brought their text along: nothing was read from the image. */
  public static final String OWN_TEXT = "the file's own text";

  public Provenance {
    steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
  }

  Provenance noting(String step, String what) {
    Map<String, String> more = new LinkedHashMap<>(steps);
    more.put(step, what);
    return new Provenance(source, reader, language, resolution, more);
  }
}
