package shop;

import dev.rung.Migrations;

public final class Shop {

    public static void main(String[] args) {
        System.out.println(Migrations.run("test"));
    }
}
