package org.sujarit.catalogue;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Items extends Repository<Item, Long> {

    Item save(Item item);

    List<Item> findByItaYear(int itaYear);

    boolean existsByItaYear(int itaYear);

    @Query("select distinct item.itaYear from Item item order by item.itaYear")
    List<Integer> years();
}
