String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('[ERROR] docs/orders.md:2:3 No pager (house/missing-pager)')
