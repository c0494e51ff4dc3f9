package org.fitnotetowork.platform;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.Resource;

/** Reads the tables that travel with the application as CSV: a heading row, {@code #} comments, one record a row. */
public final class TableFile {

    private static final CsvMapper CSV = CsvMapper.builder().enable(CsvParser.Feature.ALLOW_COMMENTS, CsvParser.Feature.SKIP_EMPTY_LINES, CsvParser.Feature.TRIM_SPACES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).findAndAddModules().build();

    private TableFile() {
    }

    /** The rows in the file's order. Throws where a column has no counterpart in the record: a typing error must not become a missing rule. */
    public static <T> List<T> read(Resource file, Class<T> row) {
        try (var content = file.getInputStream()) {
            return CSV.readerFor(row).with(CsvSchema.emptySchema().withHeader()).<T>readValues(content).readAll();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.getFilename() + " cannot be read as a table", unreadable);
        }
    }
}
