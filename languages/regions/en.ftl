### How times are written in the regions of English, as ICU4X has it from CLDR 49: medium date, and time with minutes.
### These are data, not words to translate, and no other language has such a file.
###
### A message is called after a region; what it says, `moment` in en.ftl explains. `.regions` are others that write as it
### does. Names of months and of the halves of the day stand there where they differ from those in en.ftl.
### English without a region is written as en.ftl has it.

# The United States.
US = { $month } { $day }, { $year }, { $hour12 }:{ $minute }{ "\u202F" }{ $half }
    .regions = AS GU MH MP PH PR UM VI

# Canada.
CA = { $month } { $day }, { $year }, { $hour12 }:{ $minute }{ "\u202F" }{ $half }
    .am = a.m.
    .pm = p.m.

# Japan.
JP = { $month } { $day }, { $year }, { $hour }:{ $minute }

# Burundi.
BI = { $month } { $day }, { $year }, { $hour2 }:{ $minute }

# Australia and the world.
AU = { $day } { $month } { $year }, { $hour12 }:{ $minute }{ "\u202F" }{ $half }
    .regions = 001 AG BB BM BS CY DM ER FJ FM GD GH GM GY HK JM KI KN KY LC LR LS MO MW MY NA PG PW SB SD SG SL SS SZ TC TO TT VC VG VU WS
    .september = Sept
    .am = am
    .pm = pm

# The United Arab Emirates.
AE = { $day } { $month } { $year }, { $hour12 }:{ $minute }{ "\u202F" }{ $half }

# India.
IN = { $day2 } { $month } { $year }, { $hour12 }:{ $minute }{ "\u202F" }{ $half }
    .september = Sept

# Pakistan.
PK = { $day2 } { $month } { $year }, { $hour12 }:{ $minute }{ "\u202F" }{ $half }
    .september = Sept
    .am = am
    .pm = pm

# New Zealand.
NZ = { $day }/{ $month2 }/{ $year }, { $hour12 }:{ $minute }{ "\u202F" }{ $half }
    .am = am
    .pm = pm

# The Maldives.
MV = { $day2 }/{ $month2 }/{ $year }, { $hour2 }:{ $minute }

# South Africa.
ZA = { $day2 } { $month } { $year }, { $hour2 }:{ $minute }
    .regions = BE BW BZ MT
    .september = Sept

# Zimbabwe.
ZW = { $day2 } { $month }, { $year }, { $hour2 }:{ $minute }
    .september = Sept

# Denmark.
DK = { $day } { $month } { $year }, { $hour2 }.{ $minute }
    .regions = ID
    .september = Sept

# Finland.
FI = { $day } { $month } { $year }, { $hour }.{ $minute }
    .september = Sept

# Israel.
IL = { $day } { $month } { $year }, { $hour }:{ $minute }
    .september = Sept

# Great Britain. The last message is for every other region, too: Europe's, and most that were British.
GB = { $day } { $month } { $year }, { $hour2 }:{ $minute }
    .september = Sept
