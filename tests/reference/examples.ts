/** The rule book's own examples, and a few more by hand: `rule | inputs | facts of the outcome`. */
export const examples = `
foreign-trade/export-breakthrough | firstYearExports=8000000 manufacturer=true | total=20000.00
foreign-trade/export-breakthrough | firstYearExports=175999900 manufacturer=true | total=295000.00
foreign-trade/export-breakthrough | firstYearExports=200000000 manufacturer=true | total=300000.00
foreign-trade/high-tech-exports | highTechExports=40000000 | total=450000.00 low=350000.00 high=450000.00
foreign-trade/tax-refund-date | acceptedDate=2022-09-30 | total=2022-10-13 low=2022-10-12
foreign-trade/credit-guarantee | loan=6000000 | status=not-eligible total=0.00 high=5000000.00
foreign-trade/credit-guarantee | loan=5000000 | total=5000000.00 low=5000000.00
foreign-trade/credit-insurance | premium=200000 provincialSubsidy=180000 | total=20000.00
foreign-trade/credit-insurance | premium=200000 | total=60000.00
foreign-trade/trade-service-firm | firmsServed=20 tradeVolume=36000000 agencyVolume=10000000 | total=300000.00 low=100000.00

The loss of all at 500 yuan: 139 times that. Of 10 亩, 4 left among 13 are 0.3076… 亩 a head, among 14 0.2857….
landless-pension/household | monthlyAllowance=500 contractedArea=10 takenArea=10 members=2 eligibleMembers=1 | total=69500.00
landless-pension/household | monthlyAllowance=500 contractedArea=10 takenArea=6 members=2 eligibleMembers=1 | total=41700.00
landless-pension/household | monthlyAllowance=500 contractedArea=10 takenArea=5 members=2 eligibleMembers=1 | total=34750.00
landless-pension/household | monthlyAllowance=500 contractedArea=10 takenArea=6 members=13 eligibleMembers=1 | total=41700.00
landless-pension/household | monthlyAllowance=500 contractedArea=10 takenArea=6 members=14 eligibleMembers=1 | total=69500.00
landless-pension/household | monthlyAllowance=500 contractedArea=10 takenArea=8 members=4 eligibleMembers=3 | total=166800.00 each=55600.00
landless-pension/subsidy | monthlyAllowance=500 contractedArea=10 takenArea=6 members=2 birthDate=1970-01-01 noticeDate=2021-01-01 rightsHolder=true payout=residents | total=41700.00 monthly=300.00
landless-pension/subsidy | monthlyAllowance=500 contractedArea=10 takenArea=6 members=2 birthDate=1970-01-01 noticeDate=2021-01-01 rightsHolder=true creditedAge=65 | status=invalid fields=creditedAge
landless-pension/monthly-topup | subsidy=41700 payout=drawing age=65 | total=412.87
landless-pension/monthly-topup | subsidy=41700 payout=residents | total=300.00
landless-pension/monthly-topup | subsidy=41700 payout=residents age=65 | status=invalid fields=age
elevator/waived-fees | addedArea=80 landPrice=1200 facilityFee=95 | total=103600.00
elevator/notice | postedDate=2021-04-20 | total=2021-04-27 low=2021-04-26

0.3% of 60000 a year is 180, of one month's 5000 it is 15.
long-term-care/buy-back | payer=employee monthlyBase=5000 cumulativeYears=7 | total=270.00 low=270.00 high=540.00
long-term-care/buy-back | payer=flexible monthlyBase=5000 cumulativeYears=9 | total=180.00 low=15.00 high=180.00

Each line of the waiver is rounded before they are added: 0.01 and 0.01 and 0.00.
service-recovery/fund-deferral | startDate=2020-02-29 | total=2021-02-28
service-recovery/contribution-waiver | monthlyPension=0.005 monthlyUnemployment=0.005 monthlyInjury=0.0049 months=1 | total=0.02
service-recovery/travel-deposit | deposit=200000 frozen=50000 | total=120000.00 high=150000.00
service-recovery/training-limit | trainedThisYear=2 sameTradeAndLevel=false | total=yes
service-recovery/training-limit | trainedThisYear=3 sameTradeAndLevel=false | total=no
service-recovery/interest-subsidy | principal=1000000 actualRate=4.35 subsidyShare=50 months=18 | total=21750.00
service-recovery/vat-exemption | sector=tourism sales=100000 rate=6 | total=6000.00

In 2020 Thursday 1 October was off, Saturday 10 October was worked, Monday 12 October was a day like any.
service-recovery/free-entry | visitor=other owner=state visitDate=2020-10-01 ticket=120 people=2 | status=not-eligible high=240.00
service-recovery/free-entry | visitor=other owner=state visitDate=2020-10-10 ticket=120 people=2 | status=not-eligible high=0.00
service-recovery/free-entry | visitor=medic owner=private-joined visitDate=2020-10-12 ticket=120 people=2 | total=240.00 low=240.00
service-recovery/free-entry | visitor=medic owner=private-joined visitDate=2020-03-02 ticket=120 people=2 | status=not-eligible
service-recovery/free-entry | visitor=medic owner=state visitDate=2020-03-01 ticket=120 people=2 | total=240.00

foreign-investment/reinvestment | profit=1000000 rate=10 | total=100000.00
elderly-care/utilities | usage=12000 commercialPrice=0.7125 residentPrice=0.4770 | total=2826.00
elderly-care/tax-exemption | institution=forprofit vat=100 propertyTax=1 landUseTax=1 | status=invalid fields=landUseTax,propertyTax
elderly-care/conversion | form=whole-building area=1000 | total=yes low=no
elderly-care/conversion | form=some-floors area=1000.01 | total=yes low=no
elderly-care/floor-area | households=250 district=new | total=75 low=60 high=90
hospital/pay-ceiling | averagePay=100000 headPay=200000 | total=300000.00 deputy=160000.00
hospital/performance-ceiling | categoryOneTotal=2000000 | total=10000000.00

Born on 29 February 2004: sixteen on 29 February 2020, seventeen on 1 March 2021.
bike-sharing/rider-age | birthDate=2004-02-29 rideDate=2021-02-28 vehicle=electric | total=no high=yes from=2021-03-01
bike-sharing/rider-age | birthDate=2004-02-29 rideDate=2020-02-28 vehicle=electric | total=no high=no
electricity/zero-investment | customer=three-zero place=rural capacity=500 date=2021-12-01 | total=yes
electricity/low-voltage-access | capacity=160 threeZero=true | total=yes
electricity/low-voltage-access | capacity=160.0000000001 threeZero=true | total=no

25 working days after Monday 1 March 2021: 24 to Friday 2 April, the 25th on Tuesday 6 April after three days off.
10 after Wednesday 27 January 2021: 7 to Friday 5 February, then the worked Sunday 7 February, 8 and 9 February.
electricity/connection-days | customer=dual-source date=2022-01-01 appliedDate=2021-03-01 | total=25 low=23 high=28 latest=2021-04-06
electricity/approval-deadline | voltage=10kv acceptedDate=2021-01-27 | total=2021-02-09 low=2021-02-08 days=10
procurement/handling-deadlines | event=closed eventDate=2021-09-30 | total=2021-10-11 low=2021-10-09
truck-phase-out/in-scope | registeredHere=true permit=true diesel=true truckClass=tractor madeOn=2013-07-01 | total=no high=yes
truck-phase-out/road-ban | nationalThree=true diesel=true commercial=true | total=yes

Six months before 31 August there is no 31st; five years from a 29 February end on the 28th.
rule-making/document-term | effectiveDate=2021-01-10 type=ordinary | total=2026-01-09 low=2026-01-09 review=2025-07-09
rule-making/document-term | effectiveDate=2024-02-29 type=interim | total=2026-02-28 high=2029-02-28 review=2025-08-28
rule-making/document-term | effectiveDate=2020-09-01 type=ordinary | total=2025-08-31 review=2025-02-28
`
