package org.stet.lexicon.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.stet.lexicon.NgramCounts;

/**
 * N-gram counts as LanguageTool's downloads hold them: the Lucene indexes {@code 1grams}, {@code
 * 2grams} and {@code 3grams}, each document an {@code ngram} and its {@code count}; {@code 1grams}
 * says in {@code totalTokenCount} how many words were counted. Safe for several threads.
 */
public final class LuceneNgrams implements NgramCounts, AutoCloseable {
  private static final int LONGEST = 3;
  private static final String TOTAL = "totalTokenCount";

  private final List<IndexReader> readers;
  private final long total;

  private LuceneNgrams(List<IndexReader> readers) throws IOException {
    this.readers = List.copyOf(readers);
    this.total = totalOf(readers.get(0));
  }

  /** True for a folder that holds such indexes. */
  public static boolean isIn(Path folder) {
    return Files.isDirectory(folder.resolve("1grams"));
  }

  /**
   * Opens the indexes of a folder.
   *
   * @throws IOException when one is missing or of another format; the message says which
   */
  public static LuceneNgrams open(Path folder) throws IOException {
    List<IndexReader> readers = new ArrayList<>();
    try {
      for (int length = 1; length <= LONGEST; length++) {
        readers.add(openOne(folder.resolve(length + "grams")));
      }
      return new LuceneNgrams(readers);
    } catch (IOException e) {
      for (IndexReader reader : readers) {
        reader.close();
      }
      throw e;
    }
  }

  private static IndexReader openOne(Path index) throws IOException {
    try {
      return DirectoryReader.open(FSDirectory.open(index));
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException("no n-gram index of LanguageTool's format: " + index, e);
    }
  }

  private static long totalOf(IndexReader words) throws IOException {
    long sum = 0;
    for (LeafReaderContext leaf : words.leaves()) {
      Terms terms = leaf.reader().terms(TOTAL);
      if (terms == null) {
        continue;
      }
      TermsEnum each = terms.iterator();
      while (each.next() != null) {
        sum += Long.parseLong(each.term().utf8ToString());
      }
    }
    if (sum == 0) {
      throw new IOException("the index 1grams does not say how many words were counted");
    }
    return sum;
  }

  @Override
  public long count(List<String> words) {
    Term term = new Term("ngram", String.join(" ", words));
    IndexReader reader = readers.get(words.size() - 1);
    try {
      long sum = 0;
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
        if (postings == null) {
          continue;
        }
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          Document document = leaf.reader().document(postings.docID());
          String count = document.get("count");
          sum += count == null ? 0 : Long.parseLong(count);
        }
      }
      return sum;
    } catch (IOException e) {
      throw new UncheckedIOException("the n-gram index cannot be read", e);
    }
  }

  @Override
  public long total() {
    return total;
  }

  @Override
  public String start() {
    return "_START_";
  }

  @Override
  public void close() throws IOException {
    for (IndexReader reader : readers) {
      reader.close();
    }
  }
}
