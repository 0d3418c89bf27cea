package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Library {
  @Value("${library.name}")
  private String name;

  @Value("${library.loans}")
  private Path loans;

  public static void main(String[] args) {
    SpringApplication.run(Library.class, args);
  }

  @GetMapping("/")
  String index() {
    return name;
  }

  @GetMapping("/noon")
  String noon() {
    return Instant.parse("2026-07-01T12:00:00Z").atZone(ZoneId.systemDefault()).toOffsetDateTime().toString();
  }

  @GetMapping("/authorities")
  String authorities() throws GeneralSecurityException {
    TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init((KeyStore) null);
    X509TrustManager manager = (X509TrustManager) factory.getTrustManagers()[0];
    return manager.getAcceptedIssuers().length > 0 ? "some authorities" : "no authorities";
  }

  @PostMapping("/loans")
  long lend() throws IOException {
    Path file = loans.resolve("loans.txt");
    Files.writeString(file, "lent\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return Files.readAllLines(file).size();
  }
}
