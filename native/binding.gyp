# What native/build.cjs builds in an installed package.
{
  "includes": ["addon.gypi"]
}
