/** What an analyst asks a store of events, in nine shapes, over the made-up table; the text is valid on every engine. */
export const nineQueries: Readonly<Record<string, string>> = {
  'q1 monthly dyad': `select date_trunc('month', day) as m, count(*) as n, sum(intensity1000) as g, sum(mentions) as w
    from events where actor = 'KEN' and recipient = 'TZA' group by m order by m`,
  'q2 partners': `select recipient, count(*) as n, avg(intensity1000) as g from events
    where actor = 'KEN' and day >= '2020-01-01' group by recipient order by n desc, recipient limit 20`,
  'q3 sliding means': `with d as (select day, sum(intensity1000 * mentions) / sum(mentions) as g from events
      where actor = 'KEN' and recipient = 'TZA' group by day)
    select day, g, avg(g) over (order by day rows between 29 preceding and current row) as m30,
      stddev_samp(g) over (order by day rows between 364 preceding and current row) as s365 from d order by day`,
  'q4 triad, every actor': `with c as (select day as d, sum(case when recipient = 'TZA' and code >= '13' then 1 else 0 end) as n
      from events where actor = 'KEN' group by day),
    f as (select d, sum(n) over (order by d rows between 1 following and 30 following) as f from c),
    x as (select actor as a, day as d, count(*) as n from events
      where recipient = 'KEN' and code >= '03' and code < '06' group by actor, day)
    select x.a as a, sum(x.n) as n, sum(x.n * f.f) / sum(x.n) as r from x join f on x.d = f.d
    group by x.a order by r desc, a limit 20`,
  'q5 newest hundred': `select * from events where actor = 'KEN' and code = '120' order by day desc, event_id desc limit 100`,
  'q6 change ranking': `select actor, recipient,
      sum(case when day >= '2022-10-01' then intensity1000 else 0 end) / greatest(1, sum(case when day >= '2022-10-01' then 1 else 0 end))
      - sum(case when day < '2022-10-01' then intensity1000 else 0 end) / greatest(1, sum(case when day < '2022-10-01' then 1 else 0 end)) as delta,
      count(*) as n from events where day >= '2021-10-01' group by actor, recipient having count(*) > 50
    order by delta, actor, recipient limit 20`,
  'q7 full scan': `select actor, extract(year from day) as y, count(*) as n, avg(intensity1000) as g from events
    group by actor, y order by n desc, actor, y limit 50`,
  'q8 one event': `select * from events where event_id = '700012345'`,
  'q9 one pair, rows of a month': `select e.day, e.code, e.url, l.file, e.line from events e join loads l on l.load_id = e.load_id
    where e.actor = 'KEN' and e.recipient = 'TZA' and e.day >= '2016-03-01' and e.day < '2016-04-01' order by e.day, e.event_id`,
};
