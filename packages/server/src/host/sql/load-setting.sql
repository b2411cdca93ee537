select value from setting where key = $1::text
