package org.stet.lexicon.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.repair.channel.Channel;
import org.stet.repair.channel.ShippedChannel;

/** Indexes are made here as LanguageTool makes them: ngram and count are stored strings. */
class LuceneNgramsTest {
  @TempDir Path folder;

  @Test
  void refusesWhatIsNoIndexAndSaysWhich() throws IOException {
    Files.createDirectories(folder.resolve("1grams"));
    assertThatThrownBy(() -> LuceneNgrams.open(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("1grams");
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThatThrownBy(() -> ShippedChannel.with(List.of(), empty))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no n-grams in");
  }

  @Test
  void whatIsNotThereCountsNothing() throws IOException {
    write();
    try (LuceneNgrams ngrams = LuceneNgrams.open(folder)) {
      assertThat(ngrams.count(List.of("unheard"))).isZero();
      assertThat(ngrams.count(List.of("harbour", "the"))).isZero();
    }
  }

  @Test
  void readsCounts() throws IOException {
    write();
    try (LuceneNgrams ngrams = LuceneNgrams.open(folder)) {
      assertThat(ngrams.total()).isEqualTo(1000);
      assertThat(ngrams.count(List.of("harbour"))).isEqualTo(40);
      assertThat(ngrams.count(List.of("the", "harbour"))).isEqualTo(30);
      assertThat(ngrams.count(List.of("of", "the", "harbour"))).isEqualTo(20);
      assertThat(ngrams.start()).isEqualTo("_START_");
    }
  }

  @Test
  void aChannelLeansOnThem() throws IOException {
    write();
    Channel channel = ShippedChannel.with(List.of(), folder);
    assertThat(channel).isNotNull();
  }

  private void write() throws IOException {
    write("1grams", Map.of("harbour", 40, "the", 100, "of", 90), 1000);
    write("2grams", Map.of("the harbour", 30, "of the", 60), 0);
    write("3grams", Map.of("of the harbour", 20), 0);
  }

  private void write(String name, Map<String, Integer> counts, int total) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(
            FSDirectory.open(folder.resolve(name)), new IndexWriterConfig(new Unasked()))) {
      for (Map.Entry<String, Integer> count : counts.entrySet()) {
        Document document = new Document();
        document.add(new StringField("ngram", count.getKey(), Field.Store.YES));
        document.add(new StringField("count", String.valueOf(count.getValue()), Field.Store.YES));
        writer.addDocument(document);
      }
      if (total > 0) {
        Document sum = new Document();
        sum.add(new StringField("totalTokenCount", String.valueOf(total), Field.Store.YES));
        writer.addDocument(sum);
      }
    }
  }

  /** String fields are taken whole. */
  private static final class Unasked extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      throw new IllegalStateException(field);
    }
  }
}
