package org.stet.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stet.ledger.Correction;
import org.stet.ledger.Decision;
import org.stet.ledger.Entry;

/** All corrections of the output folder, read once, and again where a run has changed them. */
final class Catalogue {

  private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);

  private final ReviewSource source;
  private final Map<String, Known> documents = new ConcurrentHashMap<>();

  Catalogue(ReviewSource source) {
    this.source = source;
  }

  private record Known(long stamp, Map<String, Entry> entries) {}

  /**
   * A correction of the batch.
   *
   * @param document its place among the documents
   * @param number its place among all corrections
   */
  record Listed(int document, int number, Entry entry) {}

  List<String> documents() throws IOException {
    return source.documents();
  }

  /** All that a person can decide on, in the order of documents and text. */
  List<Listed> all() throws IOException {
    List<Listed> all = new ArrayList<>();
    List<String> names = source.documents();
    for (int d = 0; d < names.size(); d++) {
      Map<String, Entry> entries = known(names.get(d)).entries();
      for (Entry entry : entries.values()) {
        if (isOfItsOwn(entry, entries)) {
          all.add(new Listed(d, all.size(), entry));
        }
      }
    }
    return all;
  }

  /**
   * False for what stands in another correction, or says the same as one: a person decides once.
   */
  private static boolean isOfItsOwn(Entry entry, Map<String, Entry> entries) {
    if (entry.decision() instanceof Decision.Conflict conflict) {
      return Optional.ofNullable(entries.get(conflict.with()))
          .filter(other -> saysTheSame(entry.correction(), other.correction()))
          .isEmpty();
    }
    return !(entry.decision() instanceof Decision.Merged);
  }

  private static boolean saysTheSame(Correction one, Correction other) {
    return one.range().equals(other.range()) && one.after().equals(other.after());
  }

  /** The corrections of one document. */
  List<Correction> corrections(String document) throws IOException {
    return known(document).entries().values().stream().map(Entry::correction).toList();
  }

  Optional<Correction> correction(String document, String id) throws IOException {
    return Optional.ofNullable(known(document).entries().get(id)).map(Entry::correction);
  }

  /** Reads everything, so that it is there when it is asked for; what fails is tried again then. */
  void prepare() {
    try {
      all();
    } catch (IOException | RuntimeException e) {
      LOG.warn("not every document could be read: {}", e.toString());
    }
  }

  /** One at a time: two threads that read the same would take twice the memory. */
  private synchronized Known known(String document) throws IOException {
    long stamp = source.stamp(document);
    Known known = documents.get(document);
    if (known == null || known.stamp() != stamp) {
      Map<String, Entry> entries = new LinkedHashMap<>();
      source.entries(document).forEach(entry -> entries.put(entry.correction().id(), entry));
      known = new Known(stamp, entries);
      documents.put(document, known);
    }
    return known;
  }
}
