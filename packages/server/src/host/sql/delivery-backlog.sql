select way, status, count(*)::integer as count, min(due_at) as since
from delivery
where status in ('waiting', 'failed')
group by way, status
order by way, status
