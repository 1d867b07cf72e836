/** N-gram counts of LanguageTool's format; the only importer of Lucene. */
@NullMarked
package org.stet.lexicon.lucene;

import org.jspecify.annotations.NullMarked;
