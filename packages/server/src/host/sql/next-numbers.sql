-- Hands out the next numbers of a series. $1 district  $2 series  $3 how many
insert into number_series (district, series, last) values ($1::text, $2::text, $3::bigint)
on conflict (district, series) do update set last = number_series.last + excluded.last
returning last
