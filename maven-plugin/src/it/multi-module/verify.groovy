String log = new File(basedir, "build.log").getText("UTF-8")
// Once, at the root, over all modules.
assert log.count('orders/docs/orders.md:2:3 No owner of the runbook (runbook/missing-owner)') == 1
assert !log.contains('[ERROR] docs/orders.md')
