package uk.s2s.service.transfers;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import uk.s2s.service.database.DataDirectory;

/**
 * Where uploads too large for memory lie, unencrypted, while they are read: a folder that only the service may open,
 * emptied at every start of what a killed one left behind.
 */
@Configuration(proxyBeanMethods = false)
class UploadFolder {

    @Bean
    MultipartConfigElement multipartConfig(
            DataDirectory data,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize limit,
            @Value("${spring.servlet.multipart.file-size-threshold}") DataSize inMemory)
            throws IOException {
        Path folder = data.privateFolder("uploads");
        empty(folder);
        return new MultipartConfigElement(
                folder.toAbsolutePath().toString(), limit.toBytes(), limit.toBytes(), (int) inMemory.toBytes());
    }

    private static void empty(Path folder) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder)) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }
}
