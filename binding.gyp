# For development only: npm runs node-gyp by itself where a package's root has this file, so it is not in the tarball.
{
  "includes": ["native/addon.gypi"]
}
