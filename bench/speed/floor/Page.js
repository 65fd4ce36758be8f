import Layout from '@theme/Layout';
import React from 'react';

/** A page with a title only. */
export default function Page({page: {title}}) {
  return React.createElement(Layout, {title}, React.createElement('h1', null, title));
}
