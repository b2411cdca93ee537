select due_at as due from delivery
where status = 'waiting' and (leased_until is null or leased_until < now())
order by due_at
limit 1
