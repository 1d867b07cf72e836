package org.stet.review;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.stet.ledger.Entry;
import org.stet.page.Document;
import org.stet.page.image.ScanImage;

/** What a run left, as the review page needs it. Called from several threads. */
public interface ReviewSource {

  /** Names of the documents, in order. */
  List<String> documents() throws IOException;

  /** Another number as soon as a run has changed the proposals of a document. */
  long stamp(String document) throws IOException;

  /** Every proposal of a document; quick, since it is asked for all documents at the start. */
  List<Entry> entries(String document) throws IOException;

  /** The kept reading, laid out, each page fetched when it is asked for. */
  Document document(String name) throws IOException;

  /** The person's own scan of a page, decoded anew, best in gray; none for a text export. */
  Optional<ScanImage> scan(String document, int page) throws IOException;
}
