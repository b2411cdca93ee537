-- When the earliest timer nobody holds is due. Walks the index from its front: past the leased ones, which are few.
select due from case_timer
where leased_until is null or leased_until < now()
order by due
limit 1
