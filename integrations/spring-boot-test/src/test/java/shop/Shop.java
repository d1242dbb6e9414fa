package shop;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application whose entities Hibernate compares with the database when it starts. */
@SpringBootApplication
public class Shop {}
